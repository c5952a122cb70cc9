import { readHubConfig } from './config';
import { readGatewayConfig } from './gateway-process';

const HUB = { HUB_DATA_DIR: '/var/lib/hub' };

test('heads and their key lie apart, and looks are kept for seven years, unless somebody says otherwise', () => {
  expect(readHubConfig(HUB).audit).toEqual({
    headsDirectory: '/var/lib/hub/audit-heads',
    keyFile: '/var/lib/hub/keys/audit-signing-key.pem',
    retentionMonths: 84,
  });
  const changed = { ...HUB, HUB_AUDIT_HEADS_DIR: '/mnt/archive', HUB_AUDIT_RETENTION_MONTHS: '120' };
  expect(readHubConfig(changed).audit).toMatchObject({ headsDirectory: '/mnt/archive', retentionMonths: 120 });
  expect(readHubConfig(changed).audit.keyFile).toBe('/var/lib/hub/keys/audit-signing-key.pem');
});

test('a gateway of its own reads the same settings', () => {
  const secret = 'a'.repeat(43);
  const gateway = readGatewayConfig([], {
    ...HUB,
    HUB_PUBLIC_URL: 'https://hub.example.gov.uk',
    HUB_IDENTITY_PROVIDERS: 'providers.json',
    HUB_SESSION_SECRET: secret,
    HUB_AUDIT_HEADS_DIR: '/mnt/archive',
  });
  expect(gateway.audit.headsDirectory).toBe('/mnt/archive');
});

test.each(['0', '-1', 'seven', '1.5'])('a retention of %s months is refused', (months) =>
  expect(() => readHubConfig({ ...HUB, HUB_AUDIT_RETENTION_MONTHS: months })).toThrow('HUB_AUDIT_RETENTION_MONTHS'),
);
