/** Who asks, as far as the agreement knows. */
export interface Asker {
  readonly subject: string | undefined;
  readonly role: string;
  /** The purpose of the session; none for a visitor. */
  readonly purpose: string | null;
  /** Nobody of that name has the role: an identity provider would not have said so. */
  readonly isUnknown?: boolean;
  /** Whom somebody on emergency duty looks for, with this one question. */
  readonly lookup?: { readonly givenName: string; readonly familyName: string; readonly dateOfBirth: string };
}
