#!/usr/bin/env bash
# Whether the checks of the fill-in form, computed by LibreOffice, say what the library says: writes forms of published reports and of
# made ones, half of them broken, lets LibreOffice recalculate them, and compares relation by relation.
# Needs the .NET SDK, python3 and LibreOffice Calc.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

DISCLOSURE_FORMS_TO="$work" dotnet test .. --configuration Release --filter FullyQualifiedName~Forms_are_written_for_recalculation > "$work/log" || { cat "$work/log"; exit 1; }
# All sheets as comma-separated values, formulas by their results.
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' \
  --outdir "$work/csv" "$work"/*.xlsx > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
python3 compare.py "$work"
