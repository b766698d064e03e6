package co.misprocesos.problem.entity;

/** What is wrong with one member of a request: its name as the client wrote it, and a Spanish sentence for a person. */
public record FieldError(String field, String detail) {}
