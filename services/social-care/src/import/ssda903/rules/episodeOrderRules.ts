import type { ReturnRow } from '../read/ReturnRow';
import type { ReturnContext } from './ReturnContext';
import type { Rule } from './Rule';
import { isBefore, isOneOf } from './rowRule';

type IsBroken = (previous: ReturnRow, next: ReturnRow) => boolean;

/** A rule about an episode and the one before it; `marks` says which of the two is at fault. */
function pairRule(
  id: string,
  column: string,
  name: string,
  isBroken: IsBroken,
  marks: 'previous' | 'next' = 'next',
): Rule {
  return {
    id,
    name,
    check(context, warn) {
      for (const episodes of context.episodes.values()) {
        for (let index = 1; index < episodes.length; index += 1) {
          const [previous, next] = [episodes[index - 1]!, episodes[index]!];
          if (isBroken(previous, next)) warn(marks === 'next' ? next : previous, column);
        }
      }
    },
  };
}

const isSame = (previous: ReturnRow, next: ReturnRow, columns: string) =>
  columns.split(' ').every((column) => previous.values[column] === next.values[column]);
const keepsPlacement: IsBroken = (previous, next) => isSame(previous, next, 'PLACE PLACE_PROVIDER PL_POST URN');
const keepsStatus: IsBroken = (previous, next) => isSame(previous, next, 'LS');
const follows: IsBroken = (previous, next) => previous.dates['DEC'] === next.dates['DECOM'];
const began = (row: ReturnRow, reasons: string) => isOneOf(row.values['RNE'], reasons);
const ceased = ({ values }: ReturnRow) => values['REC'] !== '' && values['REC'] !== 'X1';

/** Rules about the order in which a child's episodes follow each other. */
export const episodeOrderRules: readonly Rule[] = [
  pairRule(
    '142',
    'DEC',
    'A new episode began, but this one has not ended',
    (one) => one.values['DEC'] === '',
    'previous',
  ),
  pairRule('501', 'DECOM', 'Episode began before the one before it ended', (one, next) =>
    isBefore(next.dates['DECOM'], one.dates['DEC']),
  ),
  pairRule(
    '431',
    'RNE',
    'Started to be looked after on the day on which the last episode ended',
    (one, next) => began(next, 'S') && follows(one, next),
  ),
  pairRule(
    '432',
    'RNE',
    'Had ceased to be looked after, but the reason for the new episode is not S',
    (one, next) => ceased(one) && began(next, 'L P T B U'),
  ),
  pairRule(
    '433',
    'DECOM',
    'Continuation episode does not start on the day on which the last one ended',
    (one, next) => began(next, 'L P T B U') && !follows(one, next),
  ),
  pairRule(
    '434',
    'RNE',
    'RNE says that only the legal status changed, and the row does not',
    (one, next) => began(next, 'L') && follows(one, next) && (keepsStatus(one, next) || !keepsPlacement(one, next)),
  ),
  pairRule(
    '435',
    'RNE',
    'RNE says that only the placement changed, and the row does not',
    (one, next) => began(next, 'P T') && follows(one, next) && (!keepsStatus(one, next) || keepsPlacement(one, next)),
  ),
  pairRule(
    '436',
    'RNE',
    'RNE says that legal status and placement changed, and the row does not',
    (one, next) => began(next, 'B U') && follows(one, next) && (keepsStatus(one, next) || keepsPlacement(one, next)),
  ),
  pairRule(
    '437',
    'REC',
    'Died, or was 18 or over, but has a later episode',
    (one) => isOneOf(one.values['REC'], 'E2 E15'),
    'previous',
  ),
  pairRule(
    '504',
    'CIN',
    'Category of need changed within one period of care',
    (one, next) => began(next, 'L P T B U') && follows(one, next) && !isSame(one, next, 'CIN'),
  ),
  {
    id: '388',
    name: 'Ended because a new episode began, but there is none on that day',
    check(context, warn) {
      for (const episodes of context.episodes.values()) {
        episodes.forEach((episode, index) => {
          if (isMissingItsNext(episode, episodes[index + 1])) warn(episode, 'REC');
        });
      }
    },
  },
  {
    id: '357',
    name: 'First episode of the child began this year, but the reason is not S',
    check(context: ReturnContext, warn) {
      for (const [first] of context.episodes.values()) {
        const isOfThisYear = context.yearStart !== null && first!.keyDate! >= context.yearStart;
        if (isOfThisYear && !began(first!, 'S')) warn(first!, 'RNE');
      }
    },
  },
];

const isMissingItsNext = (episode: ReturnRow, next: ReturnRow | undefined) =>
  episode.values['REC'] === 'X1' && episode.dates['DEC'] != null && next?.dates['DECOM'] !== episode.dates['DEC'];
