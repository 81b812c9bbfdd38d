import { mount } from '../../components/app/mount';
import { Page } from '../../components/app/Page';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  void mount(root, () => (
    <Page deep>
      <App />
    </Page>
  ));
}
