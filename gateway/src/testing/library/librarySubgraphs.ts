const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3",
  import: ["@key", "@external", "@requires", "@provides", "@override", "@shareable", "@interfaceObject"])\n`;

/** A small federation that uses every feature which the executor must carry: one of each is enough to see it fail. */
export const LIBRARY_SDL: Readonly<Record<string, string>> = {
  catalogue: `${FEDERATION}
    type Query {
      media: [Media!]!
      medium(id: ID!): Media
      books(kind: Kind): [Book]
      search: [Found]
      shelves: [[Book]]
      version: String! @shareable
    }
    type Mutation { append(text: String!): String! }
    interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int kind: Kind author: Person weight: Float }
    type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int! director: Person }
    type Person @key(fields: "id") { id: ID! }
    union Found = Book | Film | Person
    enum Kind { NOVEL POEM }`,
  people: `${FEDERATION}
    type Query { people(first: Int = 10, where: PeopleFilter): [Person] version: String! @shareable }
    type Mutation { prepend(text: String!): String! failing: Int }
    type Person @key(fields: "id") @key(fields: "passport { country number }") {
      id: ID! name: String nickname: String @override(from: "reviews") email: String! friends: [Person!] address: Address
      passport: Passport! @shareable
    }
    type Passport @shareable { country: String! number: Int! }
    type Address { street: String! city: String }
    input PeopleFilter { nameIs: String nested: PeopleFilter }`,
  reviews: `${FEDERATION}
    type Query { latest: [Review!] }
    type Media @key(fields: "id") @interfaceObject { id: ID! reviews(first: Int): [Review!] rating: Float! }
    type Person @key(fields: "id") { id: ID! name: String @external nickname: String reviews: [Review] }
    type Review { id: ID! body: String author: Person @provides(fields: "name") of: Media }`,
  stock: `${FEDERATION}
    type Book @key(fields: "id") {
      id: ID! weight: Float @external kind: Kind @external
      postage(express: Boolean = false): Float @requires(fields: "weight kind") copies: Int!
    }
    enum Kind { NOVEL POEM }`,
  border: `${FEDERATION}
    type Person @key(fields: "passport { country number }") { passport: Passport! @shareable visa: String }
    type Passport @shareable { country: String! number: Int! }`,
};
