package co.misprocesos.project.boundary;

import co.misprocesos.project.entity.Colour;
import co.misprocesos.project.entity.ProjectName;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Optional;

/** What a client sends to make or change a project. */
public record ProjectBody(String name, String colorHex) {

    private static final ProjectBody EMPTY = new ProjectBody(null, null);

    @JsonbCreator
    public ProjectBody(@JsonbProperty("name") String name, @JsonbProperty("colorHex") String colorHex) {
        this.name = name;
        this.colorHex = colorHex;
    }

    static ProjectBody orEmpty(ProjectBody body) {
        return body == null ? EMPTY : body;
    }

    ProjectName requiredName() {
        return new ProjectName(name);
    }

    Optional<ProjectName> optionalName() {
        return Optional.ofNullable(name).map(ProjectName::new);
    }

    Optional<Colour> colour() {
        return Optional.ofNullable(colorHex).map(Colour::new);
    }
}
