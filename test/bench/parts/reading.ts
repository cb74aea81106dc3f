import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Finding } from '../rig/bench';

const programs = [
  { what: 'reading a docx by mammoth alone', file: 'read-docx.ts', atMost: 1.3 },
  { what: 'reading a pdf by pdf.js alone', file: 'read-pdf.ts' },
];

/** Measures reading a note beside the library alone, each in a process of its own. */
export async function reading(): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { file, ...finding } of programs) {
    const program = resolve(__dirname, '..', file);
    // A program that is too slow ends with another code than 0, and still prints its figure.
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program]).catch(
      (failed: { stdout: string }) => failed,
    );
    findings.push({ ...finding, figure: Number(/([\d.]+) times/.exec(stdout)?.[1]), unit: '×' });
  }
  return findings;
}
