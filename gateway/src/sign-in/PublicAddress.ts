/** Where browsers reach the hub, and what follows from it for cookies. */
export interface PublicAddress {
  /** Such as `http://localhost:4000`; without a path. */
  readonly origin: string;
  readonly host: string;
  readonly secure: boolean;
  cookieName(name: string): string;
}

/** @throws RangeError when sessions would cross a network unencrypted. */
export function publicAddressOf(publicUrl: string): PublicAddress {
  const { origin, host, protocol, hostname, port } = new URL(publicUrl);
  const secure = protocol === 'https:';
  if (!secure && !isLoopbackName(hostname)) {
    throw new RangeError(`People sign in over https only; ${origin} is neither https nor this machine.`);
  }
  return {
    origin,
    host,
    secure,
    // The prefix stops other hosts of the domain from setting ours. On loopback, cookies are shared by all ports: the
    // port keeps two hubs on one machine from ending each other's sessions.
    cookieName: (name) => (secure ? `__Host-${name}` : `${name}-${port || '80'}`),
  };
}

/** Whether a host name means this machine and nothing else. */
export const isLoopbackName = (hostname: string): boolean =>
  hostname === 'localhost' || isLoopbackAddress(hostname.replace(/^\[|\]$/g, ''));

/** The same for an IP address, IPv4 written as IPv6 included. */
export const isLoopbackAddress = (address: string): boolean =>
  /^(::ffff:)?127(\.\d{1,3}){3}$/i.test(address) || address === '::1';
