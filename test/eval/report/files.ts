import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReportData } from './data.js';
import { htmlOf } from './html.js';
import { markdownOf } from './markdown.js';
import { sectionsOf } from './sections.js';

const FOLDER = new URL('../../../docs/eval/', import.meta.url);

/** The last report; undefined before the first. */
export function readReport(): ReportData | undefined {
  const path = fileURLToPath(new URL('report.json', FOLDER));
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ReportData) : undefined;
}

/** Writes the report in its three forms. */
export function writeReport(data: ReportData): void {
  const sections = sectionsOf(data);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL('report.json', FOLDER), `${JSON.stringify(data, undefined, 1)}\n`);
  writeFileSync(new URL('report.md', FOLDER), markdownOf(data.stamp, sections));
  writeFileSync(new URL('report.html', FOLDER), htmlOf(data.stamp, sections));
}
