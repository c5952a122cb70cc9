#!/usr/bin/env node
// Prints a fresh secret for every setting of docker-compose.yml that needs one. Keep the file to yourself: chmod 600 .env
import { randomBytes } from 'node:crypto';

const SERVICES = ['SOCIAL_CARE', 'VIRTUAL_SCHOOL', 'HEALTH', 'HOUSING', 'CORPORATE_PARENTING', 'ASSURANCE'];
const secret = () => randomBytes(32).toString('base64url');

// Hexadecimal, so that it fits into a URL.
const password = randomBytes(24).toString('hex');
const database = `postgres://postgres:${password}@postgres:5432/postgres`;
console.log(`POSTGRES_PASSWORD=${password}`);
// One server for all; an agency with a server of its own puts that one's administrator here.
for (const process of ['GATEWAY', ...SERVICES]) console.log(`${process}_DATABASE_URL=${database}`);
console.log(`HUB_SESSION_SECRET=${secret()}`);
for (const service of SERVICES) {
  console.log(`${service}_TOKEN_SECRET=${secret()}`);
  console.log(`${service}_CURSOR_KEY=${secret()}`);
}
