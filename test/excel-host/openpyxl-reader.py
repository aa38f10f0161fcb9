"""Says what openpyxl reads in a workbook, as JSON; ends with 3 where openpyxl is not installed."""

import json
import sys

try:
    from openpyxl import load_workbook
except ImportError:
    sys.exit(3)

formulas = load_workbook(sys.argv[1])
values = load_workbook(sys.argv[1], data_only=True)


def formula_of(value):
    return getattr(value, "text", value)


def print_area_of(sheet):
    """Versions differ: one text with the name of the sheet, or a list without it."""
    area = sheet.print_area
    parts = area.split(",") if isinstance(area, str) else area or []
    return ",".join(part.rpartition("!")[2] for part in parts)


def read(sheet):
    return {
        "formulas": [[formula_of(cell.value) for cell in row] for row in sheet.iter_rows()],
        "values": [[cell.value for cell in row] for row in values[sheet.title].iter_rows()],
        "formats": [[cell.number_format for cell in row] for row in sheet.iter_rows()],
        "merged": sorted(str(area) for area in sheet.merged_cells.ranges),
        "tables": {table.name: table.ref for table in sheet.tables.values()},
        "validations": [str(rule.formula1) for rule in sheet.data_validations.dataValidation],
        "conditions": [str(area.sqref) for area in sheet.conditional_formatting],
        "comments": [cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment],
        "charts": len(sheet._charts),
        "printTitles": sheet.print_title_rows,
        "printArea": print_area_of(sheet),
        "freeze": sheet.freeze_panes,
    }


# Before 3.1 the names of a file are a list that keeps the print areas of its sheets beside them.
given = formulas.defined_names
defined = dict(given.items()) if hasattr(given, "items") else {each.name: each for each in given.definedName}
names = {name: item.attr_text for name, item in defined.items() if not name.startswith("_xlnm.")}
sheets = {sheet.title: read(sheet) for sheet in formulas}
json.dump({"names": names, "sheets": sheets}, sys.stdout, default=str)
