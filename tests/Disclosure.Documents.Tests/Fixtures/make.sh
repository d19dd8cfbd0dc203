#!/usr/bin/env bash
# Makes the fixtures anew: web pages by pages.py, workbooks by sheets.py, then DOCX, XLSX, XLS and PDF of them by LibreOffice.
# Needs python3, LibreOffice (Writer and Calc), qpdf, and the fonts Noto CJK, AR PL UMing and WenQuanYi Zen Hei.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# convert FILTER EXTENSION FILES...: one run of LibreOffice for all of them.
convert() {
  soffice "-env:UserInstallation=file://$work/profile" --headless ${1:+--infilter="$1"} --convert-to "$2" --outdir . "${@:3}" > "$work/log" 2>&1 ||
    { cat "$work/log"; exit 1; }
}

rm -f ./*.html ./*.docx ./*.xlsx ./*.xls ./*.pdf
python3 pages.py ../../Disclosure.Core.Tests/RealReports .
convert 'HTML (StarWriter)' 'docx:MS Word 2007 XML' ./*.html
convert 'HTML (StarWriter)' 'pdf:writer_web_pdf_Export' ./*.html
convert 'HTML (StarCalc)' 'xlsx:Calc MS Excel 2007 XML' ./*.html
convert 'HTML (StarCalc)' 'xls:MS Excel 97' ./*.html
# LibreOffice spreads nested tables over more columns than XLS has and loses the last ones.
rm ./*--frame.xls
for page in jiangsu-*--official.pdf; do qpdf --deterministic-id --rotate=+90 "$page" "${page%--official.pdf}--rotated.pdf"; done
python3 sheets.py ../../Disclosure.Core.Tests/RealReports "$work"
convert '' 'xlsx:Calc MS Excel 2007 XML' "$work"/*.fods
convert '' 'xls:MS Excel 97' "$work"/*.fods
du -cb ./*.html ./*.docx ./*.xlsx ./*.xls ./*.pdf | tail -1
