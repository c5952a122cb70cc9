/** Names of nobody: common given and family names, joined at random. */
// prettier-ignore
export const GIVEN_NAMES = [
  'Amelia', 'Arjun', 'Bethany', 'Caleb', 'Chloe', 'Daniel', 'Ebony', 'Elliot', 'Fatima', 'Finley', 'Grace', 'Harvey',
  'Imogen', 'Isaac', 'Jasmine', 'Kai', 'Keira', 'Leo', 'Lucy', 'Mason', 'Maya', 'Noah', 'Olivia', 'Poppy', 'Reece',
  'Rosie', 'Samuel', 'Sienna', 'Tyler', 'Zara',
];

// prettier-ignore
export const FAMILY_NAMES = [
  'Abbott', 'Ahmed', 'Barker', 'Booth', 'Clarke', 'Dawson', 'Ellison', 'Farrell', 'Gill', 'Hargreaves', 'Holt', 'Iqbal',
  'Jenkins', 'Kaur', 'Lawson', 'Metcalfe', 'Naylor', 'Oldroyd', 'Pearson', 'Quinn', 'Rowntree', 'Sutcliffe', 'Thackray',
  'Underwood', 'Varley', 'Wade', 'Yates',
];
