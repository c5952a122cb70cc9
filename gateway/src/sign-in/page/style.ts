/** The style of the few pages that must work without the explorer. Plain Arial; no crown, no font of others. */
export const STYLE = `
*,*::before,*::after{box-sizing:border-box}
body{margin:0;font:19px/1.32 Arial,sans-serif;color:#0b0c0c;background:#fff}
.skip{position:absolute;left:-999em}.skip:focus{left:0;top:0;padding:12px;background:#fd0;color:#0b0c0c;z-index:1}
header{background:#1d3c5a;color:#fff;font-weight:700;font-size:24px}
header div,main,.banner{max-width:60rem;margin:0 auto;padding:14px 20px}
header a{color:#fff;text-decoration:none}header a:hover{color:#fff;text-decoration:underline}header a:focus{color:#0b0c0c}
.banner{padding-top:10px;padding-bottom:10px;font-size:16px;border-bottom:1px solid #b1b4b6;margin-bottom:0}
main{padding-top:30px;padding-bottom:50px}
h1{font-size:36px;line-height:1.15;margin:0 0 20px}h2{font-size:27px;margin:40px 0 15px}h3{font-size:22px;margin:0 0 5px}
p,main>ul:not(.people){max-width:42rem}p{margin:0 0 15px}.lead{font-size:22px}code{font-family:Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
ul{margin:0 0 15px;padding-left:22px}
a{color:#1d5a9e}a:hover{color:#0b2b50}
a:focus,summary:focus{outline:3px solid transparent;background:#fd0;color:#0b0c0c;box-shadow:0 -2px #fd0,0 4px #0b0c0c;text-decoration:none}
summary{margin-bottom:15px;cursor:pointer;color:#1d5a9e;text-decoration:underline;width:fit-content}
.notice{border-left:10px solid #b1b4b6;padding:15px;margin:0 0 30px}.notice p:last-child{margin:0}
.quiet{color:#484949}
.jump{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:8px 24px}
.people{list-style:none;margin:0;padding:0;max-width:none}
.people>li{border-top:1px solid #b1b4b6;padding:20px 0;display:grid;grid-template-columns:1fr 19rem;gap:10px 30px}
.people h2{margin:0}.people ul{list-style:disc}.people form{display:flex;flex-direction:column;gap:10px;align-items:stretch}
label{font-weight:700}
select,button{font:inherit;min-height:44px;padding:6px 10px;border-radius:0}
select{width:100%;border:2px solid #0b0c0c;background:#fff}
button{background:#0f7a52;color:#fff;border:2px solid transparent;box-shadow:0 2px 0 #083d29;cursor:pointer;text-align:center}
button:hover{background:#0b5c3e}
button:focus,select:focus{outline:3px solid #fd0;box-shadow:inset 0 0 0 2px #0b0c0c}
button:focus:not(:active):not(:hover){background:#fd0;color:#0b0c0c}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.actions{display:flex;flex-wrap:wrap;gap:15px 25px;align-items:center;margin:30px 0}.actions form{margin:0}
.button{display:inline-flex;align-items:center;min-height:44px;padding:6px 14px;background:#0f7a52;color:#fff;box-shadow:0 2px 0 #083d29;text-decoration:none}
.button:hover{background:#0b5c3e;color:#fff}.button:focus{background:#fd0;color:#0b0c0c}
.secondary{background:#f3f2f1;color:#0b0c0c;box-shadow:0 2px 0 #929191}.secondary:hover{background:#dbdad9}
@media(max-width:45em){body{font-size:16px}.lead{font-size:18px}.people>li{grid-template-columns:1fr}h1{font-size:28px}h2{font-size:22px;margin-top:30px}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
