/** Children and Social Work Act 2017, section 1(1)(a) to (g): what a council must have regard to. */
export const principles = [
  'to act in the best interests, and promote the physical and mental health and well-being, of those children and young people',
  'to encourage those children and young people to express their views, wishes and feelings',
  'to take into account the views, wishes and feelings of those children and young people',
  'to help those children and young people gain access to, and make the best use of, services provided by the local authority and its relevant partners',
  'to promote high aspirations, and seek to secure the best outcomes, for those children and young people',
  'for those children and young people to be safe, and for stability in their home lives, relationships and education or work',
  'to prepare those children and young people for adulthood and independent living',
];
