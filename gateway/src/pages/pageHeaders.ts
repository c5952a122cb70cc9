import type { FastifyHelmetOptions } from '@fastify/helmet';
import { STYLE_SOURCE } from '../sign-in/page';

/** What every page may do; a page allows itself more by name. */
export const NOTHING_ELSE = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

const PAGE_DIRECTIVES = { ...NOTHING_ELSE, 'img-src': ["'self'"], 'style-src': [STYLE_SOURCE] };

/**
 * Headers of all pages. Nothing is allowed but the page itself, its icon and its own style sheet, by its hash. There is no
 * `upgrade-insecure-requests`: the hub also runs on loopback without TLS, and no page loads anything from elsewhere.
 */
export const pageHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: PAGE_DIRECTIVES },
  crossOriginEmbedderPolicy: true,
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
};

/** Helmet has no part for it: a page of the hub needs none of a device's abilities. */
export const PERMISSIONS_POLICY = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');
