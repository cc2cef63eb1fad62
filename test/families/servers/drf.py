"""A list of parts as Django REST framework serves it, with each of its three paginations and django-filter.

    python drf.py PARTS.json PORT        serve
    python drf.py --schema               print the OpenAPI file that drf-spectacular makes of it
"""
import json
import sys

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    INSTALLED_APPS=["django_filters", "rest_framework", "drf_spectacular"],
    REST_FRAMEWORK={
        "DEFAULT_FILTER_BACKENDS": [
            "django_filters.rest_framework.DjangoFilterBackend",
            "rest_framework.filters.SearchFilter",
            "rest_framework.filters.OrderingFilter",
        ],
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
    ROOT_URLCONF=__name__,
    SPECTACULAR_SETTINGS={"TITLE": "Parts", "VERSION": "1"},
    TIME_ZONE="UTC",
    USE_TZ=True,
)
django.setup()

from django.db import connection, models  # noqa: E402
from django.urls import include, path  # noqa: E402
from rest_framework import pagination, routers, serializers, viewsets  # noqa: E402


class Part(models.Model):
    name = models.CharField(max_length=100)
    category = models.CharField(
        max_length=20, choices=[(word, word) for word in ("fastener", "seal", "spring", "electrical")]
    )
    price = models.FloatField()
    stock = models.IntegerField()
    active = models.BooleanField()
    released = models.DateField()
    updated = models.DateTimeField()
    supplier = models.CharField(max_length=100, null=True)

    class Meta:
        app_label = "parts"
        ordering = ["id"]


class PartSerializer(serializers.ModelSerializer):
    class Meta:
        model = Part
        fields = "__all__"


class Numbered(pagination.PageNumberPagination):
    page_size = 10
    page_size_query_param = "page_size"
    max_page_size = 25


class Offset(pagination.LimitOffsetPagination):
    default_limit = 10
    max_limit = 25


class Cursor(pagination.CursorPagination):
    page_size = 10
    page_size_query_param = "page_size"
    max_page_size = 25
    ordering = "id"


class Parts(viewsets.ReadOnlyModelViewSet):
    queryset = Part.objects.all()
    serializer_class = PartSerializer
    search_fields = ["name", "supplier"]
    ordering_fields = ["id", "name", "price", "stock", "released", "updated"]
    filterset_fields = {
        "name": ["exact", "iexact", "contains", "icontains", "startswith", "istartswith"],
        "category": ["exact", "in"],
        "price": ["exact", "gte", "lte", "gt", "lt", "range"],
        "stock": ["exact", "gte", "lte", "gt", "lt", "in"],
        "active": ["exact"],
        "released": ["exact", "gte", "lte"],
        "updated": ["exact", "gte", "lte", "gt", "lt"],
        "supplier": ["exact", "isnull"],
    }


def listed(paginator):
    return type(f"{paginator.__name__}Parts", (Parts,), {"pagination_class": paginator})


class CursorParts(Parts):
    """A cursor goes along its own order, so that sorting by others is left out."""

    pagination_class = Cursor
    filter_backends = Parts.filter_backends[:2]


router = routers.DefaultRouter()
router.register("numbered/parts", listed(Numbered), "numbered")
router.register("offset/parts", listed(Offset), "offset")
router.register("cursor/parts", CursorParts, "cursor")
urlpatterns = [path("", include(router.urls))]


def load(file):
    with connection.schema_editor() as editor:
        editor.create_model(Part)
    with open(file, encoding="utf-8") as parts:
        Part.objects.bulk_create(Part(**part) for part in json.load(parts))


def serve(port):
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from django.core.wsgi import get_wsgi_application

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_):
            pass

    make_server("127.0.0.1", port, get_wsgi_application(), handler_class=Quiet).serve_forever()


if __name__ == "__main__":
    if sys.argv[1] == "--schema":
        from drf_spectacular.generators import SchemaGenerator
        from drf_spectacular.renderers import OpenApiYamlRenderer

        print(OpenApiYamlRenderer().render(SchemaGenerator().get_schema(public=True), renderer_context={}).decode())
    else:
        load(sys.argv[1])
        serve(int(sys.argv[2]))
