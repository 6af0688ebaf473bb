/** What is deployed is what the code expects: manifests and the compose file are read strictly and compared with it. */
@org.jspecify.annotations.NullMarked
package io.communique.system.manifests;
