import { readFileSync } from 'node:fs';
import { loadAgreement, renderAgreement } from '@hub/schema';
import { AGREEMENT_PAGE } from './agreement';

test('the committed page is what the agreement says; `npm run agreement` writes it anew', () => {
  expect(readFileSync(AGREEMENT_PAGE, 'utf8')).toBe(renderAgreement(loadAgreement()));
});

test('each item and each role of the agreement stands on the page', () => {
  const page = readFileSync(AGREEMENT_PAGE, 'utf8');
  const { leaves, roles } = loadAgreement();
  for (const item of Object.keys(leaves)) expect(page).toContain(`### ${item}\n`);
  for (const role of Object.keys(roles)) expect(page).toContain(`| ${role} |`);
});
