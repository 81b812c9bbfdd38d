/** Fictional people whose names test the layout: long, short, other scripts, right to left. */
export const people = [
  { id: '1', name: 'Priya Raman', title: 'Lead data engineer, Nordlys Energi' },
  { id: '2', name: 'Ada Okonkwo-Lindqvist', title: 'Programme manager, Havn Foundation' },
  { id: '3', name: 'ليلى الحداد', title: 'مديرة المنتجات في شركة نبض' },
  { id: '4', name: '王小明', title: '软件工程师' },
  { id: '5', name: 'Õ', title: 'Founder' },
  {
    id: '6',
    name: 'Prof. Dr. Maximiliana Alexandra Freifrau von Hohenstein-Wartenberg zu Lichtenfels',
    title:
      'Senior Vice President for Organisational Transformation, Sustainability Reporting and Continuous Improvement at Donaudampfschifffahrtsgesellschaft',
  },
  { id: '7', name: 'שירה כהן', title: 'מעצבת חוויית משתמש' },
  { id: '8', name: 'José María Ñúñez', title: '' },
];
