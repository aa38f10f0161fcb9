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
        "printArea": sheet.print_area,
        "freeze": sheet.freeze_panes,
    }


names = {name: item.attr_text for name, item in formulas.defined_names.items()}
json.dump({"names": names, "sheets": {sheet.title: read(sheet) for sheet in formulas}}, sys.stdout)
