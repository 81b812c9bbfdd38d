import { fold } from '../text/fold';

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(fold));

/**
 * Organisations that everybody knows: names wherever they stand, also at the start of a sentence, among German nouns,
 * and where the name is a word ("Shell"). Not a list of all: the rest is told by what stands around it.
 */
export const WELL_KNOWN_ORGANISATIONS = setOf(`
  Siemens Bosch BMW Daimler Mercedes Volkswagen Audi Porsche SAP Telekom Lufthansa Allianz BASF Bayer Adidas Puma Aldi Lidl Rewe Edeka
  Zalando DHL Commerzbank Sparkasse Miele Infineon Thyssenkrupp Bertelsmann Springer Axel-Springer Hochtief Vattenfall Eon RWE EnBW Rheinmetall Uniper Eurowings Flixbus Trumpf Festo Liebherr Würth Henkel Beiersdorf Rossmann Kaufland Ottobock Fraunhofer Caritas Diakonie
  Swisscom Nestlé Novartis Roche Ikea Volvo Ericsson Nokia Maersk Spotify Klarna Vestas Ørsted Equinor Philips Unilever Airbus Renault
  Deloitte PwC KPMG Accenture McKinsey Capgemini Infosys Wipro Tata Barclays HSBC Lloyds Natwest Santander Tesco Sainsbury Asda Vodafone
  Ryanair EasyJet Heathrow Scotrail Arup Atkins Rolls-Royce AstraZeneca GSK BBC ITV Ofsted Ofcom
  Amazon Microsoft Netflix Oracle Salesforce Adobe Intel Nvidia IBM Cisco Dell Tesla Boeing Pfizer Walmart Costco Starbucks McDonald's
  Disney Uber Airbnb Stripe Shopify Atlassian Dropbox Palantir Samsung Sony Toyota Honda Nissan Hitachi Huawei Alibaba Tencent Lenovo
  Oxfam Unicef Unesco Greenpeace
`);

/** Given names that are no words in English or German, so that one of them is a person wherever it stands. */
export const GIVEN_NAMES = setOf(`
  Aaron Abigail Adam Adrian Agnes Ahmed Alan Albert Alejandro Alex Alexander Alexandra Alfred Ali Alice Alicia Alina Amanda Amelia Amina Amy
  Ana Andrea Andreas Andrew Andrzej Angela Anja Anke Ann Anna Anne Annette Anneliese Anthony Antonia Antonio Arjun Astrid Ayşe Barbara
  Bastian Beate Ben Benjamin Bernadette Bernd Bernhard Bettina Bianca Birgit Björn Brian Bridget Brigitte Bruno Caitlin Callum Camille Carla Carlos Carmen
  Caroline Catherine Cecilia Charles Charlotte Chiara Chloe Christina Christine Christoph Christopher Claire Clara Claudia Colin Connor
  Cornelia Craig Cristina Daniel Daniela David Deborah Declan Denis Denise Derek Desmond Diana Diego Dieter Dimitri Dirk Dmitri Dominik Donald Dorothea Doris
  Edith Eduard Edward Eileen Elena Eleanor Elisabeth Elizabeth Elke Ellen Emily Emma Eric Erika Erik Esther Eva Evelyn Fabian Fatima Fatou Felicity
  Fernando Fiona Florian Frances Francesca Franziska Frederik Friederike Gabriel Gabriele Gareth Geoffrey Georg George Gerald Gerd Gertrud
  Gisela Giulia Grzegorz Gregory Günter Gudrun Hamza Hannah Hanna Hannelore Hans Harald Haruto Hassan Hedwig Heike Heiko Heinrich Heinz Helen Helena Helga
  Helmut Hendrik Henrik Henry Herbert Hermann Hiroshi Holger Horst Howard Hugo Ian Ibrahim Ines Inga Inge Ingrid Irene Isabel Isabella Ismail Ivan Ivana Jacqueline James
  Jan Jana Janet Janine Jasmin Jason Javier Jean Jennifer Jens Jeremy Jessica Joachim Joanna Johanna Johannes John Jonas Jonathan Jorge José Josef
  Joseph Joshua Juan Judith Julia Julian Juliane Jürgen Justin Jutta Kaitlyn Karen Karin Karl Karsten Katarina Katharina Katherine Kathleen Kathrin Katja Katrin
  Keith Kenneth Kerstin Kevin Kirsten Klara Klaus Konrad Kristina Kurt Kyle Lars Laura Lauren Lea Lena Leon Leonie Leticia Liam Linda Lisa Lorenz Louis
  Louise Lucas Lucia Ludwig Luis Luisa Lukas Lutz Luke Lydia Magdalena Malcolm Manfred Manuel Manuela Marcel Marcus Margaret Margarete Margit Maria Marianne Marie Marion
  Marlene Markus Marta Martha Martin Martina Mary Mathias Mathilde Matthew Matthias Mateusz Maximilian Mehmet Melanie Melissa Michael Michaela Michelle
  Miguel Miriam Mohamed Mohammed Monika Morag Moritz Muhammad Mustafa Nadia Nadine Naomi Natalia Natalie Nathan Neil Nele Niamh Nicholas Nicola Nicole Niels Nils Nina Noah Nora Norbert
  Olaf Ole Oleg Olga Oliver Olivia Omar Oscar Oskar Otto Pablo Pamela Patricia Patrick Paul Paula Pauline Pedro Penelope Peter Petra Philip Philipp Philippa Phyllis Pia
  Pierre Priya Rachel Raimund Rainer Ralf Ramona Raphael Rasmus Rebecca Regina Reinhard Renate Ricardo Richard Rita Robert Roberta Robin Roland
  Rolf Ronald Rosalind Rosemarie Roswitha Rudolf Rüdiger Ruth Ryan Sabine Samantha Samir Samuel Sandra Sara Sarah Sascha Sean Sebastian Sergio Sharon
  Sheila Shirley Siegfried Sigrid Silke Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Stephanie Stephen Steven Stuart Susan Susanne Svenja Svetlana
  Sven Sylvia Tanja Tatjana Teresa Terence Thabo Theodor Theresa Thomas Thorsten Tiffany Tim Timothy Tobias Tomasz Torsten Tracy Ulrich Ulrike Ursula Ute Uwe
  Valentina Valerie Vanessa Vera Verena Veronica Victor Victoria Viktor Viktoria Vincent Virginia Volker Walter Waltraud Wendy Werner Wiebke William Wilhelm Wojciech Wolfgang Xavier Yasmin
  Yusuf Yvonne Zoë
`);

/** Given names that are words as well: a person only where somebody is addressed ("Poppy, thank you …"). */
export const GIVEN_NAMES_THAT_ARE_WORDS = setOf(`
  Amber Angel Art Ash Autumn Basil Bill Bob Bonnie Buddy Candy Carol Charity Chase Cherry Chip Chuck Clementine Cliff Crystal Daisy Dawn
  Dean Dolly Drew Duke Earl Eve Faith Fern Flora Frank Gene Ginger Glen Grace Grant Guy Harmony Harry Hazel Heather Holly Honor Hope
  Iris Ivy Jack Jade Jasmine Jay Jenny Jewel Jim Joy Kitty Lance Laurel Lily Lucky Marina Mark Max Melody Mercy Mick Miles Molly Nell
  Nick Norm Olive Opal Pansy Pat Patience Patty Pearl Peg Penny Pepper Pip Polly Poppy Prudence Ray Red Reed Rich River Rob Rod Rose
  Rosemary Rowan Ruby Rusty Sage Sally Sandy Saffron Scarlett Sid Skip Sky Sonny Star Stella Sterling Sue Summer Ted Terry Tom Toby
  Verity Victor Viola Violet Wade Will Willow Woody
`);
