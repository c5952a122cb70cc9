import type { InputProblem } from '@hub/platform';

/** The shape of a postcode of the United Kingdom (BS 7666-2), with or without the space. */
const SHAPE = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/;

/** In capitals and with one space, as it is written on a letter; any other text stays as it is. */
export const tidyPostcode = (text: string): string => text.trim().toUpperCase().replace(SHAPE, '$1 $2');

export const postcodeProblem = (text: string): InputProblem | undefined =>
  SHAPE.test(text.trim().toUpperCase())
    ? undefined
    : { field: 'postcode', message: 'Enter a postcode, such as YO90 1AB.' };
