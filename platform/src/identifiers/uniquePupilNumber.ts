/** 23 letters, worth 0 to 22: without I, O and S, which look like digits. */
const ALPHABET = 'ABCDEFGHJKLMNPQRTUVWXYZ';
/** Check letter, local authority (3), school (4), year (2), serial (3); a temporary number ends in a letter. */
const SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/**
 * Whether the first letter is the check letter of the twelve characters after it: the sum of value × position, for
 * positions 2 to 13, modulus 23. Warn on a failure, never reject: many systems hold numbers that were typed.
 *
 * The example of two vendors' help pages, Q207000016049, is wrong: its products add up to 266, not 267, and the
 * right letter is P.
 */
export function isUniquePupilNumber(text: string): boolean {
  const number = text.trim().toUpperCase();
  return SHAPE.test(number) && number[0] === checkLetterOf(number);
}

/** Whether the number is temporary: its last character is a letter. */
export const isTemporaryPupilNumber = (text: string): boolean =>
  isUniquePupilNumber(text) && /[A-Z]$/.test(text.trim().toUpperCase());

/** Why a pupil has no number, as the census and the SSDA903 return write it instead: UN1 to UN5. */
export const isPupilNumberUnknownCode = (text: string): boolean => /^UN[1-5]$/.test(text.trim().toUpperCase());

function checkLetterOf(number: string): string | undefined {
  const values = [...number.slice(1)].map((character) => {
    const letter = ALPHABET.indexOf(character);
    return letter >= 0 ? letter : Number(character);
  });
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return ALPHABET[sum % 23];
}
