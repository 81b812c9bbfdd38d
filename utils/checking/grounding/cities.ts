import { fold } from '../text/fold';

/**
 * Large and much-named cities, German and English spelling: the only places that can be told from other nouns where
 * every noun has a capital, and at the start of a sentence.
 */
export const CITIES: ReadonlySet<string> = new Set(
  (
    'Berlin Hamburg München Munich Köln Cologne Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Bremen Hannover Nürnberg Dresden Bochum Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Mönchengladbach Braunschweig Kiel Aachen Chemnitz Magdeburg Freiburg Lübeck Erfurt Mainz Rostock Kassel Potsdam Saarbrücken Heidelberg Darmstadt Regensburg Würzburg Ulm Göttingen Jena Trier Konstanz Weimar Oldenburg Osnabrück Bielefeld ' +
    'Wien Vienna Graz Linz Salzburg Innsbruck Klagenfurt Zürich Zurich Genf Geneva Basel Bern Lausanne Luzern Winterthur ' +
    'London Manchester Birmingham Leeds Glasgow Edinburgh Liverpool Bristol Sheffield Cardiff Belfast Newcastle Nottingham Oxford Cambridge York Bradford Brighton Aberdeen Dundee Dublin Cork Galway Limerick Leicester Coventry Southampton Portsmouth Plymouth Exeter Norwich Swansea Hull Preston Luton Inverness Stirling Perth Derby Salford Sunderland Bournemouth ' +
    'Paris Lyon Marseille Toulouse Bordeaux Lille Nantes Strasbourg Straßburg Brussels Brüssel Antwerp Ghent Gent Bruges Amsterdam Rotterdam Utrecht Eindhoven Groningen Copenhagen Kopenhagen Aarhus Stockholm Gothenburg Göteborg Malmö Oslo Bergen Helsinki Tallinn Riga Vilnius ' +
    'Warsaw Warschau Krakow Krakau Gdansk Wroclaw Prague Prag Brno Brünn Bratislava Budapest Bucharest Bukarest Sofia Belgrade Belgrad Zagreb Ljubljana Athens Athen Thessaloniki Istanbul Ankara Izmir Kyiv Kiew Lviv ' +
    'Madrid Barcelona Valencia Seville Sevilla Bilbao Lisbon Lissabon Porto Rome Rom Milan Mailand Turin Naples Neapel Florence Florenz Bologna Venice Venedig ' +
    'Boston Chicago Seattle Denver Austin Houston Dallas Atlanta Miami Philadelphia Detroit Portland Pittsburgh Minneapolis Toronto Montreal Vancouver Calgary Ottawa ' +
    'Lima Bogotá Santiago Quito Caracas Montevideo Lagos Accra Nairobi Johannesburg Cairo Kairo Casablanca Tunis Kampala Dakar ' +
    'Tokyo Tokio Osaka Kyoto Seoul Busan Beijing Peking Shanghai Shenzhen Taipei Singapore Singapur Bangkok Jakarta Manila Hanoi Mumbai Delhi Bangalore Bengaluru Chennai Kolkata Hyderabad Karachi Lahore Dhaka Dubai Doha Riyadh Tehran Beirut ' +
    'Sydney Melbourne Brisbane Perth Adelaide Auckland Wellington Christchurch'
  )
    .split(' ')
    .map(fold),
);
