"""The workbook: a front sheet, a sheet a table, and the data dictionary."""
