/** Four agencies around one child. Served by the hub itself, for pages load nothing from elsewhere. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#12436d"/>
<path d="M16 16 7 7M16 16l9-9M16 16l-9 9M16 16l9 9" stroke="#fff" stroke-width="2"/>
<g fill="#fff"><circle cx="16" cy="16" r="4"/><circle cx="7" cy="7" r="3"/><circle cx="25" cy="7" r="3"/><circle cx="7" cy="25" r="3"/><circle cx="25" cy="25" r="3"/></g>
</svg>`;
