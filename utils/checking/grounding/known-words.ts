import { fold } from '../text/fold';

const setOf = (text: string) => new Set(text.trim().split(/\s+/).map(fold));

/** Capitalised words that name nobody: calendar, languages, everyday products, zones, titles. */
const ORDINARY_CAPITALS = setOf(`
  i i'm i've i'd i'll
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  mon tue tues wed thu thur thurs fri
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  january february march april may june july august september october november december
  jan feb apr jun jul aug sep sept oct nov dec
  januar jänner februar märz mai juni juli oktober dezember dez okt
  christmas easter new-year whitsun ramadan eid diwali hanukkah weihnachten ostern pfingsten silvester advent
  english german french spanish dutch flemish italian portuguese czech slovak polish hungarian romanian greek turkish
  russian ukrainian arabic hebrew hindi urdu bengali tamil chinese mandarin cantonese japanese korean vietnamese thai
  swedish norwegian danish finnish estonian latvian lithuanian irish scottish welsh british gaelic maori māori swahili
  yoruba european american african asian latin austrian swiss belgian mexican brazilian indian australian canadian
  deutsch englisch französisch spanisch italienisch niederländisch polnisch tschechisch
  linkedin email e-mail inmail internet web wifi wi-fi braille
  halloween hallowe'en thanksgiving hogmanay carnival karneval fasching lent passover yule midsummer samhain nowruz holi juneteenth
  neujahr heiligabend nikolaus sankt himmelfahrt fronleichnam allerheiligen reformationstag
  mum mom mummy mommy dad daddy gran granny grandma grandpa granddad nan nana papa mama oma opa auntie god heaven earth bible
  europe africa asia america atlantic pacific mediterranean baltic alps arctic antarctica west east north south midlands scandinavia
  europa afrika asien amerika atlantik ostsee nordsee alpen mittelmeer
  persian farsi hindi punjabi pashto icelandic croatian serbian bosnian slovene albanian georgian armenian mongolian malay indonesian filipino tagalog
  catalan basque galician breton yiddish somali amharic hausa igbo zulu xhosa afrikaans egyptian moroccan nigerian kenyan ghanaian pakistani argentinian chilean
  colombian cuban peruvian croat serb swede dane finn pole brit scot londoner germans spaniards italians americans europeans
  norwegisch schwedisch dänisch finnisch portugiesisch russisch ukrainisch türkisch arabisch chinesisch japanisch koreanisch ungarisch rumänisch griechisch latein
  cv cvs pdf pdfs hr it ux ui ai api apis qa faq ngo ngos tv diy id ids url urls usb gps gis wcag ok okay ps p.s fyi asap tbc nb rsvp qr
  covid covid-19 corona brexit gi nato unesco unicef nasa phd mba bsc msc ba ma eu uk us usa un nhs dna ceo cto cfo csv sms app q&a b2b 3d 2d html css sql pc pcs mp ngo's
  am pm gmt utc bst cet cest mez mesz est edt cst cdt mst mdt pst pdt ist jst kst sgt aest aedt acst awst nzst nzdt eet eest wet west pet art brt brst clt cot sast eat wat hkt msk
  mr mrs ms mx miss dr prof sir madam herr frau doktor professor professorin magister magistra ingenieur ingenieurin
  gcse gcses btec hnc hnd nvq pgce ielts toefl haccp osha gdpr dsgvo ihk abitur vhs tüv tv wlan pkw lkw agile scrum kanban iso din
  uhr kw lg mfg vg bg hg sie ihnen ihr ihre ihrem ihren ihrer ihres du dein deine deinem deinen deiner dir dich euch euer
`);

/** Everyday programs and languages: a tool where one works with it, an organisation where one works for it. */
const EVERYDAY_PRODUCTS = setOf(`
  zoom teams skype whatsapp signal telegram facetime google meet outlook calendar calendly gmail excel word powerpoint slack github gitlab youtube
  wikipedia instagram facebook twitter tiktok mastodon bluesky discord chatgpt claude gemini copilot python java javascript typescript kotlin rust swift matlab
  tableau powerbi power bi figma sketch photoshop illustrator indesign canva blender unity unreal autocad revit arcgis qgis sap salesforce hubspot jira trello
  notion asana miro wordpress moodle duolingo coursera udemy edx spotify netflix kindle iphone ipad mac windows linux android word access
  git docker kubernetes aws azure terraform react node pandas numpy jupyter spss stata r vba sharepoint onedrive dropbox evernote maps
`);

/** Words that ordinarily begin an English sentence or line, or are capitalised there: a capital in them says nothing. */
const ORDINARY_STARTS = setOf(`
  yep nope yeah nah hmm hm ha haha hah yay phew ouch wow ooh oops whoa aha ahoy ta cheerio howdy g'day slán sláinte ditto touché voilà bravo viva
  thankyou alas amen anyways btw imho tbh whilst amongst nowadays who'd who'll there'd there'll how'd what'd it'd y'all ain't shan't
  a about above across actually after afterwards again against ages ago ah all almost alone along already also although always am amid among an and another any anyone
  anything anyway apologies apparently are as aside asking at attached away back backed based because been before beginning behind being believe below best better between beyond big
  both bring briefly but by call can cannot can't careful catching cheers choosing coffee coming congrats congratulations could curious currently cutting dear deciding did do does doing done don't draughts drawing driving due during
  each earlier early either else enclosed end enjoy enough especially even ever every everyone everything except exactly excited fair far feel few finally fine first following for forgive forgot former forty four friday from
  full further getting give given giving glad go going good got grateful great greetings had half happily happy hard has have having he hearing hello help her here here's hers hey hi his hope hopefully hoping how however
  i if imagine in incidentally indeed inside instead is isn't it it'll it's its itself just keep keeping kind kindest kindly knowing last lastly late lately later learning least less let let's like likewise listening little long look looking lots love lovely luckily
  made make making many maps may maybe me meanwhile meeting might mine more morning most mostly moving much my myself naturally near nearly needless neither never nevertheless new next nice nine no nobody none nor not note nothing noticing now of off often oh
  old on once one only onto open or other others otherwise ought our ours out outside over overall own page part people per perhaps personally please plenty possibly practically probably put quick quickly quite rather reading ready realising really recently regarding regards reply replying respectfully right
  same saturday say saying second see seeing seeking seems seldom send sending seven several shall she short should similarly simply since sincerely six so some somebody someone something sometimes somewhere soon sorry sounds speak speaking starting still studying such suddenly sunday sure surely
  take taking talk talking teaching tell ten testing than thank thanks that that'll that's the their theirs them then there there's therefore these they thing things thinking third this those though three through throughout thus till time times to today together tomorrow tonight too toward towards trained training truly trust try trying tuesday twelve twenty twice two typing
  under understanding unfortunately unless unlike until up upon us used useful using usually very wait waiting walking warm warmest warmly was watching we we'd we'll we're we've wednesday week weekday weekdays weekend weeks welcome well were what whatever what's when whenever where wherever whether which whichever while who whoever whole whom whose why will wishing with within without won't working would writing wrong
  yes yesterday yet you you'd you'll your you're yours yourself you've kia ora aroha mai hola buenos días buenas tardes gracias saludos bonjour salut merci cordialement bien cordial ciao buongiorno grazie ahoj dobrý den děkuji diky díky hej tack dag beste groet groeten met vriendelijke olá obrigado obrigada
  ps p best yours faithfully sincerely cheers take care all evening afternoon night day either way any answer advice reasons reason background context question questions topic idea ideas option options slots slot
  subject re fwd location place where link agenda plan plans step steps update news result results summary
  ich sie du er es wir ihr mein meine meinem meinen dein deine ihre ihren unser unsere der die das den dem des ein eine einen einem einer und oder aber denn weil wenn ob als wie was wer wo wann warum welche welcher welches falls damit dass danke vielen herzlichen besten liebe lieber hallo guten gute moin servus grüezi sehr gern gerne bitte hätten hätte könnten könnte würden würde dürfte darf kann können haben hat war wäre ist sind bin seit nach vor bei mit ohne für von zu zum zur im in an am auf aus über unter durch gegen um bis nun jetzt heute gestern morgen dann dort hier auch nur noch schon mal vielleicht leider natürlich viele beste freundliche herzliche mit mfg zwei drei vier fünf sechs sieben acht neun zehn elf zwölf ganz jeder jede jedes alle alles kein keine kurz danach davor letzte letzten nächste nächsten diese dieser dieses dabei dafür dadurch daran darauf darum deshalb trotzdem
`);

/** German nouns of quantity and of letters, which stand beside another noun without naming anybody. */
const GERMAN_BESIDES_NOUNS = setOf(`
  minuten minute stunden stunde tage tag wochen woche monate monat jahre jahr jahren tagen monaten tasse tassen stück prozent ende anfang mitte art menge paar zeit kaffee tee
  vormittag nachmittag abend morgen mittag nacht früh herrn frau herr mal meter kilometer euro grüße grüßen gruß dank
`);

/** True for a capitalised word that is no name anywhere in a sentence ("Monday", "LinkedIn", "PDF"). */
export function isOrdinaryCapital(folded: string): boolean {
  return ORDINARY_CAPITALS.has(folded) || folded.length === 1;
}

/** True for a program or language that people name as a tool. */
export function isEverydayProduct(folded: string): boolean {
  return EVERYDAY_PRODUCTS.has(folded);
}

/** True for a word whose capital may come from beginning a sentence or line. */
export function isOrdinaryStart(folded: string): boolean {
  return ORDINARY_STARTS.has(folded) || ORDINARY_CAPITALS.has(folded);
}

/** True for German nouns that ordinarily stand before or after another noun. */
export function isGermanMeasure(folded: string): boolean {
  return GERMAN_BESIDES_NOUNS.has(folded);
}
