import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Who asks for `application/json` and nothing newer reads a status other than 200 as an answer that is none of GraphQL's:
 * so GraphQL over HTTP wants 200 for a request that was understood, whatever is wrong with its operation. With
 * `application/graphql-response+json`, and where nobody says what they accept, it stays 400.
 */
export const answerJsonClients: ApolloServerPlugin = {
  requestDidStart: async ({ request }) => {
    const accepts = request.http?.headers.get('accept') ?? '';
    if (!accepts.includes('application/json') || accepts.includes('application/graphql-response+json')) return;
    return {
      async willSendResponse({ response }) {
        if (response.http.status === 400) response.http.status = 200;
      },
    };
  },
};
