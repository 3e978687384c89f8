// hyparquet reads Parquet: node parquet_hyparquet.mjs RELEASE TABLE…
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";

const [release, ...names] = process.argv.slice(2);
// hyparquet leaves a time of day as what the file stores: milliseconds since midnight.
const minutes = (value) => new Date(Number(value)).toISOString().slice(11, 16);

function plain(value, element) {
  if (value === null || value === undefined) return null;
  if (element.logical_type?.type === "TIME") return minutes(value);
  if (value instanceof Date) {
    const text = value.toISOString();
    return element.converted_type === "DATE" ? text.slice(0, 10) : text.replace(/\.000Z$/, "+00:00");
  }
  return String(value);
}

const tables = {};
for (const name of names) {
  const file = await asyncBufferFromFile(`${release}/parquet/${name}.parquet`);
  const metadata = await parquetMetadataAsync(file);
  const elements = parquetSchema(metadata).children.map((child) => child.element);
  const rows = await parquetReadObjects({ file, metadata });
  tables[name] = [
    elements.map((element) => element.name),
    ...rows.map((row) => elements.map((element) => plain(row[element.name], element))),
  ];
}
process.stdout.write(JSON.stringify(tables));
