import type { Command } from 'commander';
import { loadAgreement } from '@hub/schema';
import { explainField, renderExplanations, type FieldQuestion } from '../../agreement';
import { SCHEMA_DIRECTORY } from '../../places';
import { readGraphVersion } from '../../schema-check';
import { folderVersion } from '../../version';
import { readDate } from '../readDate';
import { readWholeNumber } from '../readWholeNumber';
import { todayInEngland } from '../../todayInEngland';

/** `hub agreement explain --role R --field Type.field`: which layer decides what, and why. */
export function registerAgreementExplain(agreement: Command): void {
  agreement
    .command('explain')
    .description(
      'Tell what decides about a field: the contract, the shield and row-level security, each with its reason.',
    )
    .requiredOption('--role <role>', 'who asks, such as LOOKED_AFTER_NURSE')
    .requiredOption('--field <field>', 'a field of the graph, such as CareRecord.legal or Mutation.givePermission')
    .option(
      '--child <relation>',
      'of whom: a relationship of the agreement, ended, restricted or unrelated (whom the role reaches, unless said)',
    ) // prettier-ignore
    .option('--age <years>', 'how old', readWholeNumber(0, 120), 12)
    .option('--purpose <purpose>', 'with which purpose; with each that the role may act for, unless said')
    .option('--on <date>', 'as it is on this day; today unless said', readDate, todayInEngland())
    .option('--json', 'print it as JSON')
    .action(({ json, ...question }: FieldQuestion & { json?: true }) => {
      const graph = readGraphVersion(folderVersion(SCHEMA_DIRECTORY, 'schema/'));
      const explanations = explainField({ ...graph, agreement: loadAgreement() }, question);
      console.log(json ? JSON.stringify(explanations, null, 2) : renderExplanations(explanations));
    });
}
