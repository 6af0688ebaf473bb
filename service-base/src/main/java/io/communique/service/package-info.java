/** What all four services do alike: topics at start, stages with their metrics, waiting for what is down. */
@org.jspecify.annotations.NullMarked
package io.communique.service;
