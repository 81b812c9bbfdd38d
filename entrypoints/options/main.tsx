import { createRoot } from 'react-dom/client';
import { Page } from '../../components/app/Page';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Page deep>
      <App />
    </Page>,
  );
}
