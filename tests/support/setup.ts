import { stopSharedHubs } from './sharedHub';
import { leaveTestServer } from './testServer';

// A whole hub on two busy cores may take its time; these tests are about answers, not about speed.
jest.setTimeout(60_000);

afterAll(async () => {
  await stopSharedHubs();
  await leaveTestServer();
});
