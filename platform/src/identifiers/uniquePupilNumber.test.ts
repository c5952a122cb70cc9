import { isPupilNumberUnknownCode, isTemporaryPupilNumber, isUniquePupilNumber } from './uniquePupilNumber';

describe('unique pupil numbers', () => {
  test('one with its right check letter is valid, with another it is not', () => {
    expect(isUniquePupilNumber('B801200005001')).toBe(true);
    expect(isUniquePupilNumber('A801200005001')).toBe(false);
  });

  test('the vendors’ worked example is wrong by one letter', () => {
    expect(isUniquePupilNumber('P207000016049')).toBe(true);
    expect(isUniquePupilNumber('Q207000016049')).toBe(false);
  });

  test('exactly one check letter fits any twelve characters', () => {
    const fitting = (rest: string) =>
      [...'ABCDEFGHJKLMNPQRTUVWXYZ'].filter((letter) => isUniquePupilNumber(letter + rest));
    expect(fitting('815400012345')).toHaveLength(1);
    expect(fitting('81540001234A')).toHaveLength(1);
  });

  test('a temporary number ends in a letter, which counts with its place in the alphabet', () => {
    const temporary = [...'ABCDEFGHJKLMNPQRTUVWXYZ']
      .map((letter) => `${letter}81540001234B`)
      .find(isUniquePupilNumber)!;
    expect(isTemporaryPupilNumber(temporary)).toBe(true);
    expect(isTemporaryPupilNumber('B801200005001')).toBe(false);
  });

  test('letters that look like digits, and other lengths, are refused', () => {
    for (const wrong of ['I801200005001', 'O801200005001', 'S801200005001', 'B80120000500', 'B8012000050011', '']) {
      expect(isUniquePupilNumber(wrong)).toBe(false);
    }
  });

  test('small letters and spaces around it are read', () => expect(isUniquePupilNumber(' b801200005001 ')).toBe(true));

  test('the codes for an unknown number are UN1 to UN5', () => {
    expect(isPupilNumberUnknownCode('UN3')).toBe(true);
    expect(isPupilNumberUnknownCode('UN6')).toBe(false);
  });
});
