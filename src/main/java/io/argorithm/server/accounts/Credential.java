package io.argorithm.server.accounts;

/**
 * One half of an account.
 *
 * @param publicId what tokens for this half carry; a new one makes all earlier tokens worthless
 * @param passwordHash the hashed password
 * @param blackListed whether an admin has shut this half out
 */
public record Credential(String publicId, String passwordHash, boolean blackListed) {}
