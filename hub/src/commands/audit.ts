import type { Command } from 'commander';
import type { AuditParts } from './audit/AuditParts';
import { registerAuditDrop } from './audit/drop';
import { registerAuditExport } from './audit/export';
import { registerAuditSegments } from './audit/segments';

/** `hub audit …` */
export function registerAuditCommand(program: Command, parts: AuditParts): void {
  const audit = program.command('audit').description('The record of looks: its months, their end, and copies of it.');
  registerAuditSegments(audit, parts);
  registerAuditDrop(audit, parts);
  registerAuditExport(audit, parts);
}
