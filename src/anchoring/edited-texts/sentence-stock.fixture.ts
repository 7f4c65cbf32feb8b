/** Of what the sentences of made articles in one language are put together. */
export interface SentenceStock {
  /** What stands between two sentences of a paragraph. */
  readonly gap: string;
  readonly names: readonly string[];
  readonly claims: readonly string[];
  /** With `{name}`, `{figure}` and `{claim}` in them. */
  readonly patterns: readonly string[];
  /** Sentences that stand again and again. */
  readonly boilerplate: readonly string[];
  /** A row of a list. */
  readonly row: string;
}

export const STOCKS: readonly SentenceStock[] = [
  {
    gap: ' ',
    names: ['Kelham', 'Hollin', 'Garstow', 'Fennick', 'Orla Venn', 'Carrow', 'Sallow Reach', 'Tom Brisk'],
    claims: [
      'the new line had cut their way to work',
      'the bridge should stay open',
      'rents had risen too fast',
      'nobody had asked the pilots',
      'the harbour needs a second gate',
    ],
    patterns: [
      'In {name}, {figure} of the people asked said that {claim}.',
      'The council of {name} paid {figure} crowns for a report which found that {claim}.',
      '“We are {figure} families,” said {name}, “and {claim}.”',
      'According to {name}, {claim}, and {figure} letters were never answered.',
    ],
    boilerplate: [
      'The ministry declined to comment.',
      'This is a developing story.',
      'Read more in our archive.',
    ],
    row: '– {name}: {figure}',
  },
  {
    gap: ' ',
    names: ['Kelheim', 'Hollerau', 'Garstedt', 'Fenning', 'Orla Wenn', 'Karow', 'Salzried', 'Tom Brisk'],
    claims: [
      'die neue Strecke ihren Arbeitsweg verkürzt habe',
      'die Brücke offen bleiben solle',
      'die Mieten zu schnell gestiegen seien',
      'niemand die Lotsen gefragt habe',
    ],
    patterns: [
      'In {name} sagten {figure} der Befragten, dass {claim}.',
      'Der Rat von {name} zahlte {figure} Kronen für ein Gutachten, wonach {claim}.',
      'Laut {name} blieben {figure} Briefe unbeantwortet, obwohl {claim}.',
    ],
    boilerplate: ['Das Ministerium wollte sich nicht äußern.', 'Mehr dazu in Kürze.'],
    row: '– {name}: {figure}',
  },
  {
    gap: ' ',
    names: ['كلهام', 'هولين', 'غارستو', 'فينيك', 'إيستري', 'سالو', 'كارو', 'أورلا فين'],
    claims: [
      'الخط الجديد اختصر طريقهم إلى العمل',
      'الجسر يجب أن يبقى مفتوحا',
      'الإيجارات ارتفعت بسرعة',
      'أحدا لم يسأل السكان',
    ],
    patterns: [
      'في {name} قال {figure} من المستطلعين إن {claim}.',
      'دفع مجلس {name} مبلغ {figure} كرونا لتقرير وجد أن {claim}.',
      'وبحسب {name} فإن {claim} ولم يرد أحد على {figure} رسالة.',
    ],
    boilerplate: ['رفضت الوزارة التعليق.', 'المزيد لاحقا.'],
    row: '- {name}: {figure}',
  },
  {
    gap: '',
    names: ['凯勒姆', '霍林', '加斯托', '芬尼克', '伊斯特里', '萨洛', '卡罗', '奥拉'],
    claims: ['新线路缩短了上班的路程', '大桥应该保持开放', '房租上涨得太快', '没有人问过居民'],
    patterns: [
      '在{name}，{figure}名受访者表示{claim}。',
      '{name}市议会花费{figure}克朗请人调查，结论是{claim}。',
      '据{name}介绍，{claim}，共有{figure}封信没有得到答复。',
    ],
    boilerplate: ['该部拒绝置评。', '详情请看后续报道。'],
    row: '－{name}：{figure}',
  },
];
