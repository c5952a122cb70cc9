import { derivePlacements, type PlacedEpisode } from './derivePlacements';

const episode = (startedOn: string, endedOn: string | null, reason: string, type: string): PlacedEpisode => ({
  startedOn,
  endedOn,
  reasonForEpisode: reason,
  placementType: type,
  reasonForChange: endedOn && `left ${startedOn}`,
});

const spans = (...episodes: PlacedEpisode[]) =>
  derivePlacements(episodes).map(({ first, endedOn }) => [first.startedOn, endedOn, first.placementType]);

test('a change of legal status goes on with the placement', () =>
  expect(spans(episode('2024-01-01', '2024-03-01', 'S', 'U6'), episode('2024-03-01', null, 'L', 'U6'))).toEqual([
    ['2024-01-01', null, 'U6'],
  ]));

test('the end and its reason are those of the last episode', () => {
  const [placement] = derivePlacements([
    episode('2024-01-01', '2024-03-01', 'S', 'U6'),
    episode('2024-03-01', '2024-05-01', 'L', 'U6'),
  ]);
  expect([placement?.endedOn, placement?.reasonForChange]).toEqual(['2024-05-01', 'left 2024-03-01']);
});

test.each(['P', 'T', 'B', 'U', 'S'])('RNE %s begins a placement', (reason) =>
  expect(spans(episode('2024-01-01', '2024-03-01', 'S', 'U6'), episode('2024-03-01', null, reason, 'U6'))).toHaveLength(
    2,
  ),
);

test('RNE L is not believed when the type changed or there is a gap', () => {
  expect(spans(episode('2024-01-01', '2024-03-01', 'S', 'U6'), episode('2024-03-01', null, 'L', 'K2'))).toHaveLength(2);
  expect(spans(episode('2024-01-01', '2024-03-01', 'S', 'U6'), episode('2024-04-01', null, 'L', 'U6'))).toHaveLength(2);
});
