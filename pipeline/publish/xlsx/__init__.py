"""The workbook: a front sheet, a sheet a table, and the data dictionary."""

from pipeline.publish.xlsx.workbook import ExcelWorkbook

__all__ = ["ExcelWorkbook"]
