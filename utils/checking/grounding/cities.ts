import { fold } from '../text/fold';

/**
 * Large and much-named cities, German and English spelling: the only places that can be told from other nouns where
 * every noun has a capital, and at the start of a sentence.
 */
export const CITIES: ReadonlySet<string> = new Set(
  (
    'Berlin Hamburg München Munich Köln Cologne Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Bremen Hannover Nürnberg Dresden Bochum Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Mönchengladbach Braunschweig Kiel Aachen Chemnitz Magdeburg Freiburg Lübeck Erfurt Mainz Rostock Kassel Potsdam Saarbrücken Heidelberg Darmstadt Regensburg Würzburg Ulm Göttingen Jena Trier Konstanz Weimar Oldenburg Osnabrück Bielefeld ' +
    'Wien Vienna Graz Linz Salzburg Innsbruck Klagenfurt Zürich Zurich Genf Geneva Basel Bern Lausanne Luzern Winterthur ' +
    'London Manchester Birmingham Leeds Glasgow Edinburgh Liverpool Bristol Sheffield Cardiff Belfast Newcastle Nottingham Oxford Cambridge York Bradford Brighton Aberdeen Dundee Dublin Galway Limerick Leicester Coventry Southampton Portsmouth Plymouth Exeter Norwich Swansea Hull Preston Luton Inverness Stirling Perth Derby Salford Sunderland Bournemouth ' +
    'Paris Lyon Marseille Toulouse Bordeaux Lille Nantes Strasbourg Straßburg Brussels Brüssel Antwerp Ghent Gent Bruges Amsterdam Rotterdam Utrecht Eindhoven Groningen Copenhagen Kopenhagen Aarhus Stockholm Gothenburg Göteborg Malmö Oslo Helsinki Tallinn Riga Vilnius ' +
    'Warsaw Warschau Krakow Krakau Gdansk Wroclaw Prague Prag Brno Brünn Bratislava Budapest Bucharest Bukarest Sofia Belgrade Belgrad Zagreb Ljubljana Athens Athen Thessaloniki Istanbul Ankara Izmir Kyiv Kiew Lviv ' +
    'Madrid Barcelona Valencia Seville Sevilla Bilbao Lisbon Lissabon Rome Rom Milan Mailand Turin Naples Neapel Florence Florenz Bologna Venice Venedig ' +
    'Boston Chicago Seattle Denver Austin Houston Dallas Atlanta Miami Philadelphia Detroit Portland Pittsburgh Minneapolis Toronto Montreal Vancouver Calgary Ottawa ' +
    'Lima Bogotá Santiago Quito Caracas Montevideo Lagos Accra Nairobi Johannesburg Cairo Kairo Casablanca Tunis Kampala Dakar ' +
    'Tokyo Tokio Osaka Kyoto Seoul Busan Beijing Peking Shanghai Shenzhen Taipei Singapore Singapur Bangkok Jakarta Manila Hanoi Mumbai Delhi Bangalore Bengaluru Chennai Kolkata Hyderabad Karachi Lahore Dhaka Dubai Doha Riyadh Tehran Beirut ' +
    'Passau Bamberg Bayreuth Coburg Ansbach Fürth Erlangen Ingolstadt Landshut Straubing Rosenheim Kempten Lindau Ravensburg Tübingen Reutlingen Heilbronn Pforzheim Offenburg Villingen Koblenz Kaiserslautern Ludwigshafen Speyer Gießen Marburg Fulda Paderborn Gütersloh Wuppertal Solingen Leverkusen Krefeld Duisburg Oberhausen Gelsenkirchen Recklinghausen Hildesheim Wolfsburg Lüneburg Wilhelmshaven Cuxhaven Bremerhaven Flensburg Husum Stralsund Greifswald Schwerin Wismar Neubrandenburg Cottbus Görlitz Bautzen Zwickau Gera Eisenach Gotha Suhl Dessau Wittenberg Stendal Bregenz Dornbirn Villach Steyr Schaffhausen Chur Lugano Biel ' +
    'Swindon Gloucester Cheltenham Worcester Wolverhampton Telford Shrewsbury Chester Warrington Bolton Blackpool Lancaster Carlisle Durham Middlesbrough Darlington Harrogate Huddersfield Wakefield Barnsley Doncaster Grimsby Lincoln Peterborough Ipswich Colchester Chelmsford Southend Canterbury Maidstone Hastings Eastbourne Guildford Woking Winchester Salisbury Basingstoke Newport Wrexham Aberystwyth Bangor Londonderry Derry Lisburn Newry Armagh Waterford Kilkenny Sligo Tralee Paisley Falkirk ' +
    'Sacramento Tucson Albuquerque Omaha Wichita Tulsa Memphis Nashville Louisville Cincinnati Cleveland Columbus Indianapolis Milwaukee Baltimore Richmond Raleigh Charlotte Orlando Tampa Jacksonville Honolulu Anchorage Boise Edmonton Winnipeg Halifax Quebec Saskatoon ' +
    'Grenoble Rennes Montpellier Dijon Reims Liège Lüttich Leuven Namur Maastricht Arnhem Leiden Delft Haarlem Tilburg Odense Aalborg Uppsala Linköping Trondheim Stavanger Turku Tampere Tartu Kaunas Łódź Poznań Katowice Lublin Szczecin Gdynia Ostrava Plzeň Olomouc Košice Debrecen Szeged Timișoara Cluj Plovdiv Varna Rijeka Maribor Skopje Tirana Sarajevo Podgorica Salamanca Granada Málaga Zaragoza Murcia Coimbra Braga Genoa Genua Verona Padua Palermo Catania Trieste Triest ' +
    'Slovenia Slowenien Croatia Kroatien Serbia Serbien Bulgaria Bulgarien Slovakia Slowakei Estonia Latvia Lithuania Iceland Luxembourg Luxemburg Malta Cyprus Zypern Albania Albanien Patagonia Patagonien Bolivia Ecuador Venezuela Uruguay Paraguay Guatemala Honduras Cuba Kuba Jamaica Senegal Ethiopia Äthiopien Uganda Tanzania Tansania Rwanda Zambia Sambia Zimbabwe Botswana Namibia Morocco Marokko Algeria Tunisia Jordan Jordanien Lebanon Libanon Iran Irak Pakistan Bangladesh Nepal Sri-Lanka Thailand Vietnam Malaysia Indonesia Indonesien Philippines Philippinen Mongolia Tasmania Hawaii Alaska ' +
    'Sydney Melbourne Brisbane Perth Adelaide Auckland Wellington Christchurch'
  )
    .split(' ')
    .map(fold),
);
