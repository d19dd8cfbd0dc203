"""Compares the verdicts that LibreOffice computed with those of the library.

Usage: compare.py FOLDER, with NAME.expected (relation, tab, outcome) and csv/NAME-核对.csv for each form.
"""
import csv
import pathlib
import sys
from collections import Counter

WORDS = {"成立": "Holds", "不成立": "Broken", "无法核对": "Undetermined"}

folder = pathlib.Path(sys.argv[1])
agreed, differing, forms, broken = Counter(), [], 0, 0
for expected in sorted(folder.glob("*.expected")):
    library = dict(line.split("\t") for line in expected.read_text(encoding="utf-8-sig").splitlines())
    with open(folder / "csv" / f"{expected.stem}-核对.csv", encoding="utf-8", newline="") as table:
        sheet = {row[0]: next(name for word, name in WORDS.items() if row[3].startswith(word)) for row in list(csv.reader(table))[1:]}
    forms += 1
    broken += "Broken" in library.values()
    for relation, outcome in sheet.items():
        if library.get(relation) == outcome:
            agreed[outcome] += 1
        else:
            differing.append(f"{expected.stem} {relation}: the library says {library.get(relation)}, the form {outcome}")

print("\n".join(differing))
print(f"{forms} forms, {broken} of them with a broken relation: {sum(agreed.values())} relations agree ({dict(agreed)}), {len(differing)} differ")
sys.exit(1 if differing else 0)
