/**
 * Adds up what the runners of `.ci/run` left in a folder. Plain JavaScript without dependencies: it also counts when the install
 * failed.
 *
 *   node tools/count.js FOLDER SUITE=STATUS …
 *
 * The reports of a suite are the JSON files in FOLDER/SUITE.
 * A suite without a report, with an unreadable one, or that ended badly although its reports name no failure, counts as one
 * failure. A suite that ran nothing has failed. With `CI=true` a skipped test has failed: whatever it needed was missing.
 * The last line is `N passed, N failed`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ passed: number, failed: number, skipped: number, names: string[] }} Count */

/**
 * What one report says: vitest's JSON, or `{ passed, failed, results }`.
 * @param {unknown} report
 * @returns {Count}
 */
export function countReport(report) {
  if (typeof report !== 'object' || report === null) throw new Error('not a report');
  if ('testResults' in report && Array.isArray(report.testResults))
    return countVitest({ testResults: report.testResults });
  if (
    'passed' in report &&
    'failed' in report &&
    typeof report.passed === 'number' &&
    typeof report.failed === 'number'
  ) {
    const results = 'results' in report && Array.isArray(report.results) ? report.results : [];
    return {
      passed: report.passed,
      failed: report.failed,
      skipped: 0,
      names: results.filter((result) => result.passed === false).map((result) => String(result.id)),
    };
  }
  throw new Error('not a report');
}

/**
 * @typedef {{ status: string, fullName: string }} VitestTest
 * @typedef {{ name: string, status: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ testResults: VitestFile[] }} VitestReport
 */

/**
 * @param {VitestReport} report
 * @returns {Count}
 */
function countVitest({ testResults }) {
  /** @type {Count} */
  const count = { passed: 0, failed: 0, skipped: 0, names: [] };
  for (const file of testResults) {
    // A file that could not be loaded has failed and names no test.
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      count.failed += 1;
      count.names.push(file.name);
    }
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') count.passed += 1;
      else if (status === 'failed') {
        count.failed += 1;
        count.names.push(fullName);
      } else {
        count.skipped += 1;
        count.names.push(`${fullName} (skipped)`);
      }
    }
  }
  return count;
}

/**
 * The count of one suite. `strict` counts skipped tests as failed.
 * @param {{ status: number, reports: readonly (unknown | Error)[], strict: boolean }} suite
 * @returns {Count}
 */
export function countSuite({ status, reports, strict }) {
  /** @type {Count} */
  const total = { passed: 0, failed: 0, skipped: 0, names: [] };
  for (const report of reports) {
    /** @type {Count} */
    let count = { passed: 0, failed: 1, skipped: 0, names: ['its report is missing or unreadable'] };
    try {
      if (!(report instanceof Error)) count = countReport(report);
    } catch {
      // Counted as the one failure above.
    }
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    total.names.push(...count.names);
  }
  if (strict) total.failed += total.skipped;
  if (total.failed === 0 && status !== 0) {
    total.failed = 1;
    total.names.push(`it ended with status ${status}`);
  } else if (total.failed === 0 && total.passed === 0) {
    total.failed = 1;
    total.names.push('it ran nothing');
  }
  return total;
}

/**
 * @param {string} folder
 * @returns {(unknown | Error)[]}
 */
function reportsIn(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return files.map((file) => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  });
}

/** @param {string[]} args */
function main([folder = '.', ...suites]) {
  const strict = process.env.CI === 'true';
  let passed = 0;
  let failed = 0;
  for (const suite of suites) {
    const [, name = suite, status = '1'] = /^([^=]+)=(\d+)$/.exec(suite) ?? [];
    const count = countSuite({ status: Number(status), reports: reportsIn(join(folder, name)), strict });
    passed += count.passed;
    failed += count.failed;
    const skipped = count.skipped > 0 ? `, ${count.skipped} of them skipped` : '';
    console.log(
      `${name.padEnd(28)} ${String(count.passed).padStart(6)} passed ${String(count.failed).padStart(6)} failed${strict ? skipped : skipped.replace(' of them', '')}`,
    );
    for (const line of count.names.slice(0, 20)) console.log(`    ${line}`);
    if (count.names.length > 20) console.log(`    … and ${count.names.length - 20} more`);
  }
  if (passed + failed === 0) failed = 1;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
