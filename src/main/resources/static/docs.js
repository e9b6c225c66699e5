// Starts Swagger UI on our own description of the routes. A file of its own, so that the page works
// under a content security policy without inline code. No validator badge: it asks another host.
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: null,
});
