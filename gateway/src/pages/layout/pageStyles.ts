import { createHash } from 'node:crypto';

/**
 * In the manner of the GOV.UK Design System (spacing, focus state, buttons, contrast), in Arial: the GDS Transport
 * font, the crown and the brand are for government's own services. Widths from 320 px up.
 */
export const PAGE_STYLES = `
*{box-sizing:border-box}
body{margin:0;font-family:Arial,sans-serif;font-size:1.1875rem;line-height:1.35;color:#0b0c0c;background:#fff}
a{color:#1a65a6;text-underline-offset:.15em}a:hover{color:#0f385c;text-decoration-thickness:.15em}
a:focus,.skip-link:focus{outline:3px solid transparent;color:#0b0c0c;background:#fd0;box-shadow:0 -2px #fd0,0 4px #0b0c0c;text-decoration:none}
button:focus,select:focus,input:focus{outline:3px solid #fd0;outline-offset:0;box-shadow:inset 0 0 0 2px #0b0c0c}
.width{max-width:60rem;margin:0 auto;padding:0 1rem}
.skip-link{position:absolute;left:-999rem}.skip-link:focus{left:1rem;top:.5rem;padding:.5rem}
.bar{background:#12436d;color:#fff}.bar .width{padding-top:.8rem;padding-bottom:.8rem}
.bar a{color:#fff;font-weight:bold;text-decoration:none;font-size:1.25rem}.bar a:hover{text-decoration:underline}.bar a:focus{color:#0b0c0c}
.notice{border-bottom:1px solid #b1b4b6;font-size:1rem}.notice .width{padding-top:.6rem;padding-bottom:.6rem}
main{padding-top:1.5rem;padding-bottom:2.5rem}
h1{font-size:2.25rem;line-height:1.1;margin:0 0 1.5rem}h2{font-size:1.5rem;line-height:1.2;margin:2rem 0 .75rem}
p,ul{margin:0 0 1.1rem;max-width:42rem}li{margin-bottom:.4rem}.lead{font-size:1.375rem}
.inset{border-left:10px solid #b1b4b6;padding:.9rem;margin:1.5rem 0}.inset p:last-child{margin:0}
.actions{display:flex;flex-wrap:wrap;gap:1rem;align-items:center;margin:1.5rem 0}.actions form{margin:0}
.button{display:inline-block;font:inherit;padding:.5rem .9rem;border:2px solid transparent;border-radius:0;background:#00703c;color:#fff;box-shadow:0 2px 0 #002d18;text-decoration:none;cursor:pointer}
.button:hover{background:#005a30;color:#fff}.button:focus{border-color:#fd0;background:#fd0;color:#0b0c0c;box-shadow:0 2px 0 #0b0c0c;outline:3px solid transparent}
.button.secondary{background:#f3f2f1;color:#0b0c0c;box-shadow:0 2px 0 #929191}.button.secondary:hover{background:#dbdad9}.button.secondary:focus{background:#fd0}
.error{border:5px solid #d4351c;padding:1rem;margin-bottom:1.5rem}.error h2{margin-top:0}
code{font-family:Consolas,"Liberation Mono",monospace;font-size:.95em;overflow-wrap:anywhere}
footer{border-top:1px solid #b1b4b6;background:#f3f2f1;font-size:1rem}footer .width{padding-top:1.25rem;padding-bottom:1.25rem}footer p{margin:0}
@media (max-width:40rem){body{font-size:1rem}h1{font-size:1.75rem}h2{font-size:1.25rem}.lead{font-size:1.125rem}.actions .button{text-align:center}}
`.trim();

/** What the content security policy allows in place of every inline style. */
export const PAGE_STYLES_SOURCE = `'sha256-${createHash('sha256').update(PAGE_STYLES).digest('base64')}'`;
