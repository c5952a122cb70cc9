import type { Command } from 'commander';
import { composeGraph, SchemaProblems, type GraphSubgraph } from '@hub/platform';
import { agreementOn, loadAgreement } from '@hub/schema';
import { emitSubgraphs } from '../../composeHubGraph';
import { InputRefused } from '../../InputRefused';
import { EXAMPLES_DIRECTORY, SCHEMA_DIRECTORY } from '../../places';
import * as check from '../../schema-check';
import { todayInEngland } from '../../todayInEngland';
import { folderVersion, openVersion } from '../../version';

export interface SchemaCheckOptions {
  subgraph?: string;
  against?: string;
  operations: string[];
  examples: boolean;
  allowUnused?: true;
  strict?: true;
  json?: true;
}

const HELP = `
Without FILE it is the subgraph that this checkout emits, and without --subgraph all of them. The others are taken as they
were committed: nobody else is asked. Contracts are composed anew for every role.

Exit code: 0 nobody loses anything, 1 somebody does (with --strict also: somebody gains something), 2 the change is refused:
it does not compose, a field has no item of the agreement, or what was typed cannot be used. Each problem is a sentence.

  hub schema check
  hub schema check --subgraph health health.graphql
  hub schema check --against main --operations recorded/`;

/** `hub schema check`: what a change of one agency's subgraph does, to which roles and to which of their operations. */
export function registerSchemaCheck(schema: Command): void {
  schema
    .command('check')
    .description('Tell what a change of a subgraph breaks, widens or leaves as it is, and for whom.')
    .argument('[file]', 'the SDL of the changed subgraph; with --subgraph')
    .option('--subgraph <name>', 'whose subgraph is changed, such as health')
    .option('--against <version>', 'a git revision, or a folder like schema/; the committed schema/ unless said')
    .option(
      '--operations <folder>',
      'recorded operations, ROLE.graphql or ROLE/ANY.graphql, besides the explorer’s examples; can be given again',
      (folder: string, others: string[]) => [...others, folder],
      [],
    )
    .option('--no-examples', 'leave the explorer’s examples out')
    .option('--allow-unused', 'do not fail for what no recorded operation uses')
    .option('--strict', 'fail too when a role may have more than before')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, options: SchemaCheckOptions) => {
      process.exitCode = await runSchemaCheck(file, options);
    });
}

/** The exit code; the report is printed. @throws InputRefused, InvalidAgreement for what cannot be used. */
export async function runSchemaCheck(file: string | undefined, options: SchemaCheckOptions): Promise<number> {
  try {
    const report = await check.checkSchema(readChange(file, options));
    console.log(options.json ? JSON.stringify({ verdict: verdictOf(report, options), ...report }, null, 2) : check.renderReport(report)); // prettier-ignore
    const verdict = verdictOf(report, options);
    return verdict === 'BREAKING' || (options.strict && verdict === 'WIDENING') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SchemaProblems)) throw error;
    if (options.json) console.log(JSON.stringify({ verdict: 'REFUSED', problems: error.problems }, null, 2));
    else console.error(`Refused. ${error.message}`);
    return 2;
  }
}

function readChange(file: string | undefined, options: SchemaCheckOptions): check.SchemaChange {
  const version = options.against === undefined ? committed : openVersion(options.against);
  const before = check.readGraphVersion(version);
  const agreement = agreementOn(loadAgreement(), todayInEngland());
  const subgraphs = changedGraph(before.subgraphs, file, options.subgraph);
  const folders = [...(options.examples ? [EXAMPLES_DIRECTORY] : []), ...options.operations];
  const roles = [...new Set([before.agreement, agreement].flatMap(({ roles: known }) => Object.keys(known)))];
  const operations = folders.flatMap((folder) => check.readOperations(folder, roles));
  return {
    before,
    after: { agreement, subgraphs, ...composeGraph(subgraphs, agreement) },
    against: version.name,
    operations,
  };
}

const committed = folderVersion(SCHEMA_DIRECTORY, 'the committed schema/');

function changedGraph(known: GraphSubgraph[], file: string | undefined, name: string | undefined): GraphSubgraph[] {
  if (name === undefined) {
    if (file === undefined) return emitSubgraphs(loadAgreement());
    throw new InputRefused('Say whose subgraph the file is: hub schema check --subgraph health FILE.graphql');
  }
  return check.changeSubgraph(known, name, () => (file === undefined ? emittedNow(name) : check.readSubgraph(file)));
}

function emittedNow(name: string): string {
  const subgraph = emitSubgraphs(loadAgreement()).find((each) => each.name === name);
  if (subgraph) return subgraph.sdl;
  throw new InputRefused(`This checkout emits no subgraph "${name}": give its SDL as a file.`);
}

/** What the exit code and programs go by: the worst that is found. */
function verdictOf({ findings }: check.SchemaCheckReport, { allowUnused }: SchemaCheckOptions): check.Effect {
  const counted = findings.filter(
    ({ effect, roles }) =>
      effect !== 'BREAKING' || !allowUnused || roles.some(({ operations }) => operations.length > 0),
  );
  return check.EFFECTS.find((effect) => counted.some((finding) => finding.effect === effect)) ?? 'HARMLESS';
}
