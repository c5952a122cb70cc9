/**
 * Which of the children in the caller's scope a grant reaches. `MINORS`: from 18 on the young person's permission is
 * needed. `OPENED`: nobody by the scope alone. Whatever the reach, but `NOBODY`, a child whom the scope names as opened in
 * this category is reached too. For leaves that hold nothing of one person, `EVERYONE` simply means allowed.
 */
export type Reach = 'NOBODY' | 'OPENED' | 'MINORS' | 'EVERYONE';
export type Interaction = 'read' | 'write';
export type AgeGroup = 'minors' | 'adults';
