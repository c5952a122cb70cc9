import { inferCollectionYear } from './inferCollectionYear';
import { readReturnFile } from './readReturnFile';
import type { ReturnFile } from './ReturnFile';

const yearOf = (text: string) =>
  inferCollectionYear((readReturnFile('any.csv', Buffer.from(text)) as ReturnFile).rows).year;
const EPISODES = 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n';

test('the year in which most episodes ended, for older starts are returned again', () =>
  expect(
    yearOf(
      `${EPISODES}1,01/05/2009,S,C2,U6,02/06/2017,E4A\n2,01/05/2010,S,C2,U6,31/03/2018,E3\n3,01/05/2010,S,C2,U6,01/04/2018,E3`,
    ),
  ).toBe(2018));

test('without ends, the year of the latest start', () =>
  expect(yearOf(`${EPISODES}1,01/05/2009,S,C2,U6,,\n2,31/03/2018,S,C2,U6,,`)).toBe(2018));

test('1 April begins a year', () => expect(yearOf(`${EPISODES}1,01/04/2018,S,C2,U6,,`)).toBe(2019));

test('a header tells no year', () => expect(yearOf('CHILD,SEX,DOB,ETHNIC\n1,1,01/05/2009,WBRI')).toBeNull());
