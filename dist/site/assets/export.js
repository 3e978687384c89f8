"use strict";
// Rows as files, by the rules of the published ones: CSV with a byte-order mark and no cell that runs as a formula.
{
  const RISKY = /^'*[=+\-@\t\r]/;

  const cell = (value, type) => {
    if (value === null) return "";
    let text = String(value);
    if (type === "string" && RISKY.test(text)) text = "'" + text;
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };

  // Columns are [name, type] pairs, rows lists of values in their order.
  wwh.csv = (columns, rows) => {
    const lines = [columns.map(([name]) => name).join(",")];
    for (const row of rows) lines.push(columns.map(([, type], i) => cell(row[i], type)).join(","));
    return "\ufeff" + lines.join("\n") + "\n";
  };

  wwh.json = (columns, rows) => {
    const records = rows.map(row => JSON.stringify(Object.fromEntries(columns.map(([name], i) => [name, row[i]]))));
    return records.length ? "[\n" + records.join(",\n") + "\n]\n" : "[]\n";
  };

  wwh.save = (name, type, content) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
}
