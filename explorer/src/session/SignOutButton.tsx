/** A form that the browser itself sends and follows, so that the identity provider's session can be ended as well. */
export function SignOutButton() {
  return (
    <form method="post" action="/sign-out">
      <button type="submit">Sign out</button>
    </form>
  );
}
