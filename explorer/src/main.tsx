import './monaco/workers';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import './explorer.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './Explorer';
import { nonceForStyles } from './security/nonceForStyles';

nonceForStyles();
createRoot(document.getElementById('explorer')!).render(<Explorer />);
