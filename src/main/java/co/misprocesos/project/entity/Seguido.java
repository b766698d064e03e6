package co.misprocesos.project.entity;

import java.util.List;

/**
 * A number that a user follows.
 *
 * @param savedId null when it only stands in projects
 * @param places the projects it stands in, by id
 */
public record Seguido(String radicado, Integer savedId, List<Place> places) {

    public Seguido {
        places = List.copyOf(places);
    }

    /** The case of one project. */
    public record Place(int projectId, int caseId) {}
}
