// Papa Parse reads CSV: node csv_papaparse.mjs RELEASE TABLE…
import { readFileSync } from "node:fs";
import Papa from "papaparse";

const [release, ...names] = process.argv.slice(2);
const tables = {};
for (const name of names) {
  const text = readFileSync(`${release}/csv/${name}.csv`, "utf8");
  const { data, errors } = Papa.parse(text, { skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  tables[name] = data.map((row, index) => row.map((cell) => (cell === "" && index > 0 ? null : cell)));
}
process.stdout.write(JSON.stringify(tables));
